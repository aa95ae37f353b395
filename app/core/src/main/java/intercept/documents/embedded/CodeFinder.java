package intercept.documents.embedded;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the QR codes of a page in its pixels, however they were drawn.
public final class CodeFinder {

    /// So many times a page is searched again with the found codes painted over: the reader overlooks a small
    /// code beside a large one.
    private static final int ROUNDS = 8;

    private CodeFinder() {}

    /// @param box in pixels
    public record Code(String text, Box box) {}

    /// @param unread whether there are marks left as they stand in the corners of a code: a finer picture may
    ///     help
    public record Found(List<Code> codes, boolean unread) {}

    /// @param page row by row, 0xRRGGBB
    public static Found find(int[] page, int width, int height) {
        var pixels = page;
        var found = new ArrayList<Code>();
        var marks = new HashSet<ResultPoint>();
        for (int round = 0; round < ROUNDS; round++) {
            marks.clear();
            var now = round(new RGBLuminanceSource(width, height, pixels), marks);
            if (now.isEmpty()) {
                break;
            }
            if (found.isEmpty()) {
                pixels = page.clone();
            }
            for (var code : now) {
                blank(pixels, width, height, code.box());
                if (found.stream().noneMatch(code::equals)) {
                    found.add(code);
                }
            }
        }
        return new Found(found, marks.size() >= 3);
    }

    private static List<Code> round(LuminanceSource source, Set<ResultPoint> marks) {
        var found = read(source, HybridBinarizer::new, marks);
        return found.isEmpty() && marks.size() >= 3 ? read(source, GlobalHistogramBinarizer::new, marks) : found;
    }

    private static List<Code> read(
            LuminanceSource source, Function<LuminanceSource, Binarizer> binarizer, Set<ResultPoint> marks) {
        Map<DecodeHintType, Object> hints =
                Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, (ResultPointCallback)
                        marks::add);
        try {
            var results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer.apply(source)), hints);
            return Arrays.stream(results)
                    .filter(result -> result.getText() != null && result.getResultPoints().length >= 3)
                    .map(result -> new Code(result.getText(), box(result)))
                    .toList();
        } catch (NotFoundException | RuntimeException e) {
            // The reader throws unchecked exceptions too for patterns that only look like a code.
            return List.of();
        }
    }

    /// Around the three corner patterns and the corner that has none.
    private static Box box(Result result) {
        var points = result.getResultPoints();
        var corner = new ResultPoint(
                points[0].getX() + points[2].getX() - points[1].getX(),
                points[0].getY() + points[2].getY() - points[1].getY());
        double module = points[1] instanceof FinderPattern pattern ? pattern.getEstimatedModuleSize() : 4;
        var corners = List.of(points[0], points[1], points[2], corner);
        return Box.between(
                        corners.stream().mapToDouble(ResultPoint::getX).min().orElse(0),
                        corners.stream().mapToDouble(ResultPoint::getY).min().orElse(0),
                        corners.stream().mapToDouble(ResultPoint::getX).max().orElse(0),
                        corners.stream().mapToDouble(ResultPoint::getY).max().orElse(0))
                .grown(3.5 * module);
    }

    private static void blank(int[] pixels, int width, int height, Box box) {
        int left = Math.clamp((long) box.x(), 0, width);
        int right = Math.clamp((long) box.right() + 1, 0, width);
        for (int y = Math.clamp((long) box.y(), 0, height); y < Math.clamp((long) box.bottom() + 1, 0, height); y++) {
            Arrays.fill(pixels, y * width + left, y * width + Math.max(left, right), 0xFFFFFFFF);
        }
    }
}
