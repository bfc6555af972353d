/**
 * The program on real database servers. {@link mx.corte.batch.database.DatabaseServer} starts MySQL 8 and MariaDB from Maven
 * artifacts, or uses servers named in the environment.
 */
@NullMarked
package mx.corte.batch.database;

import org.jspecify.annotations.NullMarked;
