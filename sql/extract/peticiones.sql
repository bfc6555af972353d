-- One row per turno, in the order they were captured. :desde is 1 January of the year reported; what is left out was turned,
-- received and answered before it, so that no figure needs it. An unknown code passes through and is rejected with its reason.
select p.folio, t.consecutivo as turno, date(p.recibida_en) as fecha_recepcion,
  case p.id_via when 1 then 'AUDIENCIA_PRESENCIAL' when 2 then 'AUDIENCIA_TELEFONICA' when 3 then 'VENTANILLA'
    when 4 then 'ITINERANTE' when 5 then 'ESCRIBE_AL_GOBERNADOR' when 6 then 'CORREO_ELECTRONICO' else p.id_via end as canal,
  m.descripcion as tema,
  concat('15', p.cve_municipio) as municipio,
  d.clave as dependencia, date(t.turnada_en) as fecha_turno, u.clave as unidad_ejecutora,
  case t.situacion when 1 then 'TURNADA' when 2 then 'EN_TRAMITE' when 3 then 'ATENDIDA' when 4 then 'IMPROCEDENTE'
    when 9 then 'CANCELADA' else t.situacion end as estatus,
  date(t.contestada_en) as fecha_respuesta,
  (select count(*) from turno_documento a where a.id_turno = t.id_turno) as documentos_soporte
from peticion_turno t
left join peticion p on p.id_peticion = t.id_peticion
left join cat_dependencia d on d.id_dependencia = t.id_dependencia
left join cat_unidad u on u.id_unidad = t.id_unidad
left join cat_tema m on m.id_tema = p.id_tema
where t.turnada_en >= :desde or t.contestada_en >= :desde or t.contestada_en is null or p.recibida_en >= :desde
order by t.id_turno;
