-- A revision of kind format shows the rows of the version it supersedes: they are not written twice. Null: rows of its own.

alter table corte add column filas_de bigint;
