package mx.corte.batch.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import mx.corte.batch.domain.Period;

/**
 * sha256 over quarter, cut-off and every frozen row, table by table in key order: what the figures are computed from. A cell goes in
 * with its length, a missing one as such, so that no two contents write the same bytes.
 */
final class ContentHash {

    private static final byte[] MISSING = {'-'};

    private final Streaming streaming;

    ContentHash(DataSource dataSource) {
        this.streaming = new Streaming(dataSource);
    }

    /** @param rows snapshot that has them */
    String of(Period period, long rows) {
        MessageDigest digest = sha256();
        digest.update((period.quarter() + " " + period.cutoff() + "\n").getBytes(StandardCharsets.US_ASCII));
        for (FrozenTable table : FrozenTable.values()) {
            digest.update((table.name() + "\n").getBytes(StandardCharsets.US_ASCII));
            streaming.forEach(table, rows, row -> update(digest, row, table.width()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, ResultSet row, int width) throws SQLException {
        for (int column = 1; column <= width; column++) {
            String cell = row.getString(column);
            if (cell == null) {
                digest.update(MISSING);
            } else {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
        }
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
