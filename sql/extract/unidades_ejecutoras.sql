select u.clave, d.clave as dependencia, u.nombre
from cat_unidad u
left join cat_dependencia d on d.id_dependencia = u.id_dependencia
order by u.id_unidad;
