package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrcTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 64, 1_000, 65_537, 3_000_000})
    void joinedSumsAreTheSumOfTheWhole(int length) {
        byte[] whole = new byte[length];
        new Random(length).nextBytes(whole);
        int cut = length / 3;
        int joined = Crc.join(sum(whole, 0, cut), sum(whole, cut, length - cut), length - cut);
        assertThat(joined).isEqualTo(sum(whole, 0, length));
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
