-- A few made-up rows of the reference SISPEC.

insert into cat_dependencia values
  (1, 'SEG', 'Secretaría de Prueba', 'SEP', '2017-09-16', null),
  (2, 'AGUA', 'Comisión de Prueba', 'COP', '2017-09-16', '2022-06-30');
insert into cat_unidad values (10, 1, 'U1', 'Dirección Norte'), (11, 1, 'U2', 'Dirección Sur'), (20, 2, 'U1', 'Dirección Única');
insert into cat_municipio values ('15', '106', 'Toluca'), ('15', '033', 'Ecatepec de Morelos');
insert into cat_tema values (1, 'ALUMBRADO'), (2, 'AGUA');
insert into cat_via values (1, 'Audiencia presencial'), (2, 'Audiencia telefónica'), (3, 'Ventanilla'), (4, 'Itinerante'),
  (5, 'Escribe al Gobernador'), (6, 'Correo electrónico');
insert into dia_no_laborable values ('2022-09-16', 'Independencia'), ('2022-11-21', 'Revolución (20 nov)');

insert into peticion values
  (1, 'a-1', '2021-11-30 09:15:00', 1, 1, '106'),
  (2, 'A-1', '2021-03-01 23:59:59', 3, 2, null),
  (3, 'á-1', '2022-01-03 00:00:00', 6, null, '033'),
  (4, 'CAC-0004', '2022-10-05 11:30:00', 5, 1, '999');
insert into peticion_turno values
  (1, 1, 1, 1, 10, '2021-12-01 08:00:00', 3, '2022-01-10 17:45:00'),
  (2, 2, 1, 2, null, '2021-03-02 08:00:00', 3, '2021-03-20 12:00:00'),
  (3, 3, 1, 1, 11, '2022-01-04 08:00:00', 2, null),
  (4, 3, 2, 2, 20, '2022-01-04 08:05:00', 4, '2022-01-20 23:30:00'),
  (5, 4, 1, 1, null, '2022-10-06 10:00:00', 9, null);
insert into turno_documento values (1, 1, 'OFICIO'), (2, 1, 'ANEXO'), (3, 4, 'OFICIO');

insert into reunion_trabajo values
  (1, 'R-2022-01', 1, '2022-10-20 10:30:00', 'V', 'Videoconferencia', 'R', '2022-10-21', 12),
  (2, 'R-2022-02', 2, '2022-11-10 09:00:00', 'P', null, 'M', null, null);
insert into reunion_capacitacion values (1, 1, 8), (1, 2, 5);
insert into reunion_acuerdo values
  (1, 1, 'Entregar los oficios pendientes', 10, '2022-11-15', '2022-11-14'),
  (1, 2, 'Revisar los plazos', null, '2022-12-15', null);
insert into programa_anual values (2022, 1, 1, 1, 1, 2), (2022, 2, 1, 1, 0, 0);
