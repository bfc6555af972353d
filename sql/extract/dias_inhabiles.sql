select fecha, descripcion as motivo
from dia_no_laborable
order by fecha;
