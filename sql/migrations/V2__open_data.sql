-- What the public was told, row by row, so that no later publication gives away what an earlier one kept back. A version without
-- rows here told nothing.

create table dato_abierto (
  corte_id bigint not null,
  ambito varchar(20) not null,
  clave varchar(520) not null,
  turnadas bigint not null,
  atendidas bigint not null,
  muestra_turnadas boolean not null,
  muestra_atendidas boolean not null,
  primary key (corte_id, ambito, clave),
  constraint dato_abierto_corte foreign key (corte_id) references corte (corte_id)
) default character set utf8mb4 collate utf8mb4_bin;
