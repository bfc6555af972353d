select concat(r.numero, '-A', a.numero) as acuerdo, r.numero as reunion, d.clave as dependencia, a.texto as descripcion,
  u.clave as unidad_ejecutora, a.compromiso as fecha_compromiso, a.cumplido_el as fecha_cumplimiento,
  case when a.cumplido_el is null then 'PENDIENTE' else 'CUMPLIDO' end as estatus
from reunion_acuerdo a
left join reunion_trabajo r on r.id_reunion = a.id_reunion
left join cat_dependencia d on d.id_dependencia = r.id_dependencia
left join cat_unidad u on u.id_unidad = a.id_unidad
order by a.id_reunion, a.numero;
