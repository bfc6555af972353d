/** The commands an operator types. Texts come from {@code messages.properties}, exit codes from {@link mx.corte.batch.cli.ExitCode}. */
@NullMarked
package mx.corte.batch.cli;

import org.jspecify.annotations.NullMarked;
