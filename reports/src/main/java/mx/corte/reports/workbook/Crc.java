package mx.corte.reports.workbook;

/** Check sums of joined pieces, from the pieces' own: a polynomial over two elements, its bits in reverse, as in zip. */
final class Crc {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    /** What one byte multiplies by. */
    private static final int BYTE = 1 << 23;

    private Crc() {}

    /** Of two pieces one after the other. */
    static int join(int first, int second, long secondLength) {
        int shift = ONE;
        int power = BYTE;
        for (long rest = secondLength; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                shift = multiply(shift, power);
            }
            power = multiply(power, power);
        }
        return multiply(shift, first) ^ second;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : shifted >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
