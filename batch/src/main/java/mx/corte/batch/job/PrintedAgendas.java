package mx.corte.batch.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What was printed.
 *
 * @param asOf day up to which facts counted
 * @param files in the order of the meetings' days: each paper, then its list of observations when there are any
 * @param cancelled meetings of the range that got none because they are cancelled
 * @param rejected meetings of the source that cannot be placed in a range, because their rows do not follow the contract
 */
public record PrintedAgendas(LocalDate asOf, List<Path> files, long cancelled, long rejected) {}
