-- INEGI's five digits: state, then municipio.
select concat(cve_entidad, cve_municipio) as clave, nombre
from cat_municipio
order by cve_entidad, cve_municipio;
