-- Four columns of a year become four rows.
select p.ejercicio, t.trimestre, d.clave as dependencia,
  case t.trimestre when 1 then p.trimestre_1 when 2 then p.trimestre_2 when 3 then p.trimestre_3 else p.trimestre_4 end
    as reuniones_proyectadas
from programa_anual p
left join cat_dependencia d on d.id_dependencia = p.id_dependencia
cross join (select 1 as trimestre union all select 2 union all select 3 union all select 4) t
order by p.ejercicio, p.id_dependencia, t.trimestre;
