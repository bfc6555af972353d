-- The reporting schema: snapshots (open, then sealed), rejects, results, publications. The same on H2, MySQL and MariaDB.
-- Insert-only: a snapshot is open until its row in corte_sello exists, published once its row in publicacion does.
-- Keys and codes are compared byte by byte, hence the collation.

create table corte (
  corte_id bigint not null auto_increment primary key,
  trimestre varchar(7) not null,
  version int not null,
  tipo varchar(20) not null,
  motivo varchar(1000) not null,
  fecha_corte date not null,
  fuente varchar(20) not null,
  muestra boolean not null,
  extraido date not null,
  hash_configuracion char(64) not null,
  solicitud_fuente varchar(1000) not null,
  solicitud_salida varchar(1000) not null,
  solicitud_maximo_rechazado decimal(9, 4) not null,
  constraint corte_unico unique (trimestre, version)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_sello (
  corte_id bigint not null primary key,
  hash char(64) not null,
  sellado_en varchar(40) not null,
  constraint sello_corte foreign key (corte_id) references corte (corte_id)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_configuracion (
  corte_id bigint not null,
  nombre varchar(255) not null,
  contenido longtext not null,
  primary key (corte_id, nombre)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_fuente (
  corte_id bigint not null,
  entidad varchar(30) not null,
  entregada boolean not null,
  leidas bigint not null,
  aceptadas bigint not null,
  rechazadas bigint not null,
  huella varchar(64) not null,
  primary key (corte_id, entidad)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_dependencia (
  corte_id bigint not null,
  clave varchar(255) not null,
  nombre varchar(255) not null,
  siglas varchar(255) not null,
  vigente_desde date,
  vigente_hasta date,
  primary key (corte_id, clave)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_unidad (
  corte_id bigint not null,
  dependencia varchar(255) not null,
  clave varchar(255) not null,
  nombre varchar(255) not null,
  primary key (corte_id, dependencia, clave)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_municipio (
  corte_id bigint not null,
  clave varchar(255) not null,
  nombre varchar(255) not null,
  primary key (corte_id, clave)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_dia_inhabil (
  corte_id bigint not null,
  fecha date not null,
  motivo varchar(255) not null,
  primary key (corte_id, fecha)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_proyeccion (
  corte_id bigint not null,
  ejercicio int not null,
  trimestre int not null,
  dependencia varchar(255) not null,
  reuniones_proyectadas int not null,
  primary key (corte_id, ejercicio, trimestre, dependencia)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_reunion (
  corte_id bigint not null,
  reunion varchar(255) not null,
  dependencia varchar(255) not null,
  fecha_programada date not null,
  hora varchar(255) not null,
  modalidad varchar(255) not null,
  lugar varchar(4000) not null,
  estatus varchar(255) not null,
  fecha_realizada date,
  asistentes int not null,
  personas_capacitadas int not null,
  primary key (corte_id, reunion)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_acuerdo (
  corte_id bigint not null,
  acuerdo varchar(255) not null,
  reunion varchar(255) not null,
  dependencia varchar(255) not null,
  descripcion varchar(4000) not null,
  unidad_ejecutora varchar(255) not null,
  fecha_compromiso date not null,
  fecha_cumplimiento date,
  estatus varchar(255) not null,
  primary key (corte_id, acuerdo)
) default character set utf8mb4 collate utf8mb4_bin;

create table corte_turno (
  corte_id bigint not null,
  folio varchar(255) not null,
  turno int not null,
  fecha_recepcion date not null,
  canal varchar(255) not null,
  tema varchar(255) not null,
  municipio varchar(255) not null,
  dependencia varchar(255) not null,
  fecha_turno date not null,
  unidad_ejecutora varchar(255) not null,
  estatus varchar(255) not null,
  fecha_respuesta date,
  documentos_soporte int not null,
  primary key (corte_id, folio, turno)
) default character set utf8mb4 collate utf8mb4_bin;

-- Folios with kept referrals received this year and a counting one, perhaps not kept, received before: the earliest says when
-- the petition came in.
create table corte_folio_anterior (
  corte_id bigint not null,
  folio varchar(255) not null,
  fecha_recepcion date not null,
  primary key (corte_id, folio)
) default character set utf8mb4 collate utf8mb4_bin;

create table rechazo (
  corte_id bigint not null,
  entidad varchar(30) not null,
  numero bigint not null,
  folio varchar(255) not null,
  turno varchar(255) not null,
  dependencia varchar(255) not null,
  motivo varchar(40) not null,
  detalle varchar(255) not null,
  primary key (corte_id, entidad, numero)
) default character set utf8mb4 collate utf8mb4_bin;

create table medida (
  corte_id bigint not null,
  orden int not null,
  medida varchar(60) not null,
  ambito varchar(20) not null,
  clave varchar(520) not null,
  numerador bigint,
  denominador bigint,
  valor decimal(20, 2),
  estado varchar(20) not null,
  primary key (corte_id, orden)
) default character set utf8mb4 collate utf8mb4_bin;

create table indicador (
  corte_id bigint not null,
  orden int not null,
  indicador varchar(255) not null,
  numerador bigint,
  denominador bigint,
  valor decimal(20, 2),
  estado varchar(20) not null,
  meta decimal(20, 4),
  cumplimiento decimal(20, 2),
  semaforo varchar(20) not null,
  primary key (corte_id, orden)
) default character set utf8mb4 collate utf8mb4_bin;

create table publicacion (
  corte_id bigint not null primary key,
  publicado_en varchar(40) not null,
  carpeta varchar(1000) not null,
  hash_manifiesto char(64) not null,
  constraint publicacion_corte foreign key (corte_id) references corte (corte_id)
) default character set utf8mb4 collate utf8mb4_bin;
