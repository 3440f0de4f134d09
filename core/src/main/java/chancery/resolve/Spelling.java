package chancery.resolve;

/** How far two writings of a word lie apart. */
public final class Spelling {
    private static final int LONGEST = 40;

    private Spelling() {}

    /**
     * How many letters must be added, dropped, changed or swapped with their neighbour to make one of the other:
     * {@code Affiars}, {@code Affairs}: 1. Words of more than 40 letters count as far apart.
     */
    public static int distance(String x, String y) {
        if (x.length() > LONGEST || y.length() > LONGEST) {
            return x.equals(y) ? 0 : LONGEST;
        }
        int[][] d = new int[x.length() + 1][y.length() + 1];
        for (int i = 0; i <= x.length(); i++) {
            for (int j = 0; j <= y.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[x.length()][y.length()];
    }

    /** Whether two words look like one word with a slip: a letter in six or more, or two swapped in a long one. */
    public static boolean isSlip(String x, String y) {
        int shorter = Math.min(x.length(), y.length());
        if (x.equals(y) || shorter < 6 || Math.abs(x.length() - y.length()) > 2) {
            return false;
        }
        int distance = distance(x, y);
        return distance == 1 || (distance == 2 && shorter >= 8 && sameLetters(x, y));
    }

    private static boolean sameLetters(String x, String y) {
        char[] a = x.toCharArray();
        char[] b = y.toCharArray();
        java.util.Arrays.sort(a);
        java.util.Arrays.sort(b);
        return java.util.Arrays.equals(a, b);
    }
}
