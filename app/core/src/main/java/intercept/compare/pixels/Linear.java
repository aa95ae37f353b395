package intercept.compare.pixels;

/// Small systems of linear equations.
final class Linear {

    private static final double SINGULAR = 1e-9;

    private Linear() {}

    /// Solves in place by elimination with the largest pivot: the solutions stand in `right` afterwards.
    ///
    /// @return false where the equations do not determine one
    static boolean solve(double[][] matrix, double[][] right) {
        int n = matrix.length;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(matrix[i][i]));
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            swap(matrix, column, pivot);
            swap(right, column, pivot);
            double head = matrix[column][column];
            if (Math.abs(head) <= SINGULAR * largest) {
                return false;
            }
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = matrix[row][column] / head;
                    subtract(matrix[row], matrix[column], factor);
                    subtract(right[row], right[column], factor);
                }
            }
        }
        for (int row = 0; row < n; row++) {
            for (int i = 0; i < right[row].length; i++) {
                right[row][i] /= matrix[row][row];
            }
        }
        return true;
    }

    private static void swap(double[][] rows, int one, int other) {
        var kept = rows[one];
        rows[one] = rows[other];
        rows[other] = kept;
    }

    private static void subtract(double[] row, double[] other, double factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * other[i];
        }
    }
}
