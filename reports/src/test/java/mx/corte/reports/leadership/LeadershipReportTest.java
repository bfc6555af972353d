package mx.corte.reports.leadership;

import java.nio.file.Path;
import mx.corte.reports.ReportFixture;
import org.junit.jupiter.api.Test;

class LeadershipReportTest {
    @Test
    void draft() throws Exception {
        for (int n : new int[] {1, 3, 22, 60}) {
            new LeadershipReport().write(ReportFixture.report(n, n != 3), Path.of("/tmp/out-" + n + ".pdf"));
        }
        new LeadershipReadBack()
                .read(Path.of("/tmp/out-22.pdf"), ReportFixture.report(22, true)).stream()
                        .filter(r -> !r.key().startsWith("D1"))
                        .forEach(System.out::println);
    }
}
