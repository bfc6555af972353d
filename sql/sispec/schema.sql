-- A reference SISPEC: what such a system typically looks like, normalised and with names of its own. For tests, and for an adopter
-- to compare with; see sql/README.md. MySQL 8 and MariaDB. Nobody's name is in it: a real one keeps petitioners in a table
-- that no extract query names.

create table cat_dependencia (
  id_dependencia int not null primary key,
  clave varchar(20) not null unique,
  nombre varchar(200) not null,
  siglas varchar(20) not null,
  fecha_alta date,
  fecha_baja date
) default character set utf8mb4 collate utf8mb4_bin;

create table cat_unidad (
  id_unidad int not null primary key,
  id_dependencia int not null references cat_dependencia (id_dependencia),
  clave varchar(20) not null,
  nombre varchar(200) not null,
  unique (id_dependencia, clave)
) default character set utf8mb4 collate utf8mb4_bin;

create table cat_municipio (
  cve_entidad char(2) not null,
  cve_municipio char(3) not null,
  nombre varchar(100) not null,
  primary key (cve_entidad, cve_municipio)
) default character set utf8mb4 collate utf8mb4_bin;

create table cat_tema (
  id_tema int not null primary key,
  descripcion varchar(100) not null
) default character set utf8mb4 collate utf8mb4_bin;

create table cat_via (
  id_via tinyint not null primary key,
  descripcion varchar(60) not null
) default character set utf8mb4 collate utf8mb4_bin;

create table dia_no_laborable (
  fecha date not null primary key,
  descripcion varchar(100) not null
) default character set utf8mb4 collate utf8mb4_bin;

create table peticion (
  id_peticion bigint not null primary key,
  folio varchar(30) not null unique,
  recibida_en datetime not null,
  id_via tinyint not null references cat_via (id_via),
  id_tema int references cat_tema (id_tema),
  cve_municipio char(3)
) default character set utf8mb4 collate utf8mb4_bin;

create index peticion_recibida on peticion (recibida_en);

-- situacion: 1 turnada, 2 en trámite, 3 atendida, 4 improcedente, 9 cancelada
create table peticion_turno (
  id_turno bigint not null primary key,
  id_peticion bigint not null references peticion (id_peticion),
  consecutivo smallint not null,
  id_dependencia int not null references cat_dependencia (id_dependencia),
  id_unidad int references cat_unidad (id_unidad),
  turnada_en datetime not null,
  situacion tinyint not null,
  contestada_en datetime,
  unique (id_peticion, consecutivo)
) default character set utf8mb4 collate utf8mb4_bin;

create table turno_documento (
  id_documento bigint not null primary key,
  id_turno bigint not null references peticion_turno (id_turno),
  tipo varchar(20) not null
) default character set utf8mb4 collate utf8mb4_bin;

create index documento_turno on turno_documento (id_turno);

-- modalidad: P presencial, V virtual, T telefónica; situacion: P programada, R realizada, M movida, C cancelada
create table reunion_trabajo (
  id_reunion int not null primary key,
  numero varchar(30) not null unique,
  id_dependencia int not null references cat_dependencia (id_dependencia),
  programada_para datetime not null,
  modalidad char(1) not null,
  sede varchar(300),
  situacion char(1) not null,
  celebrada_el date,
  asistentes smallint
) default character set utf8mb4 collate utf8mb4_bin;

create table reunion_capacitacion (
  id_reunion int not null references reunion_trabajo (id_reunion),
  sesion tinyint not null,
  personas smallint not null,
  primary key (id_reunion, sesion)
) default character set utf8mb4 collate utf8mb4_bin;

create table reunion_acuerdo (
  id_reunion int not null references reunion_trabajo (id_reunion),
  numero tinyint not null,
  texto varchar(2000) not null,
  id_unidad int references cat_unidad (id_unidad),
  compromiso date not null,
  cumplido_el date,
  primary key (id_reunion, numero)
) default character set utf8mb4 collate utf8mb4_bin;

-- one row per year and dependencia: a query turns its four columns into rows
create table programa_anual (
  ejercicio year not null,
  id_dependencia int not null references cat_dependencia (id_dependencia),
  trimestre_1 tinyint not null,
  trimestre_2 tinyint not null,
  trimestre_3 tinyint not null,
  trimestre_4 tinyint not null,
  primary key (ejercicio, id_dependencia)
) default character set utf8mb4 collate utf8mb4_bin;
