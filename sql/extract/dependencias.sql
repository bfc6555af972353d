-- Every dependencia there ever was: rows of earlier years belong to it.
select clave, nombre, siglas, fecha_alta as vigente_desde, fecha_baja as vigente_hasta
from cat_dependencia
order by id_dependencia;
