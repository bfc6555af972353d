-- Which quarters are expected to be closed, and who did what to which. Both are only ever added to: the state of a quarter is
-- computed from what is on record and the clock.

create table periodo (
  trimestre varchar(7) not null primary key,
  esperado_en varchar(40) not null
) default character set utf8mb4 collate utf8mb4_bin;

create table bitacora (
  suceso_id bigint not null auto_increment primary key,
  momento varchar(40) not null,
  trimestre varchar(7) not null,
  version int not null,
  acto varchar(20) not null,
  quien varchar(255) not null,
  motivo varchar(1000) not null,
  detalle varchar(4000) not null
) default character set utf8mb4 collate utf8mb4_bin;

-- Versions whose rows were deleted because they are old: measures, indicators, publication and seal stay.
create table corte_depurado (
  corte_id bigint not null primary key,
  depurado_en varchar(40) not null,
  constraint depurado_corte foreign key (corte_id) references corte (corte_id)
) default character set utf8mb4 collate utf8mb4_bin;
