select r.numero as reunion, d.clave as dependencia,
  date(r.programada_para) as fecha_programada, time_format(r.programada_para, '%H:%i') as hora,
  case r.modalidad when 'P' then 'PRESENCIAL' when 'V' then 'VIRTUAL' when 'T' then 'TELEFONICA' else r.modalidad end as modalidad,
  r.sede as lugar,
  case r.situacion when 'P' then 'PROGRAMADA' when 'R' then 'REALIZADA' when 'M' then 'REPROGRAMADA' when 'C' then 'CANCELADA'
    else r.situacion end as estatus,
  r.celebrada_el as fecha_realizada, r.asistentes,
  (select sum(c.personas) from reunion_capacitacion c where c.id_reunion = r.id_reunion) as personas_capacitadas
from reunion_trabajo r
left join cat_dependencia d on d.id_dependencia = r.id_dependencia
order by r.id_reunion;
