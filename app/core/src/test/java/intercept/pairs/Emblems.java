package intercept.pairs;

import intercept.model.document.Box;
import intercept.pairs.Paper.Pen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;

/// What is not text: logo, signature, stamp.
final class Emblems {

    private Emblems() {}

    /// A logo of lines and areas.
    static void logo(Booklet booklet, Paper paper, double left, double top) {
        double x = left + booklet.look().logoShift();
        double y = top + booklet.look().logoShift();
        var box = paper.fill(booklet.look().logo(), x, y, 40, 40);
        paper.shape(
                "FFFFFF", x + 9, y + 30, x + 9, y + 10, x + 14, y + 10, x + 20, y + 20, x + 26, y + 10, x + 31, y + 10,
                x + 31, y + 30, x + 26, y + 30, x + 26, y + 18, x + 20, y + 28, x + 14, y + 18, x + 14, y + 30);
        booklet.mark("logo", paper, box, "");
    }

    /// A logo that is a picture.
    static void photoLogo(Booklet booklet, Paper paper, double left, double top) throws IOException {
        var image = new BufferedImage(144, 144, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 144, 144);
        pen.setColor(Color.decode("#" + booklet.look().logo()));
        pen.fillOval(2, 2, 140, 140);
        pen.setColor(Color.WHITE);
        pen.fillRect(36, 62, 72, 20);
        pen.fillRect(62, 36, 20, 72);
        pen.dispose();
        double shift = booklet.look().logoShift();
        var box = paper.picture(booklet.picture(image), left + shift, top + shift, 48, 48);
        booklet.mark("logo", paper, box, "");
    }

    /// A handwriting, if the look has one. 150 x 45 points at most.
    static void signature(Booklet booklet, Paper paper, double x, double y) throws IOException {
        int number = booklet.look().signature();
        if (number == 0) {
            return;
        }
        var image = new BufferedImage(500, 150, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 500, 150);
        pen.setColor(new Color(0x1F2F6B));
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var hand = new Random(number);
        var line = new Path2D.Double();
        line.moveTo(12, 75);
        for (double at = 12; at < 440; at += 48) {
            line.curveTo(
                    at + 10 + hand.nextInt(30),
                    hand.nextInt(150),
                    at + hand.nextInt(48),
                    hand.nextInt(150),
                    at + 48,
                    40 + hand.nextInt(70));
        }
        pen.draw(line);
        var ink = line.getBounds2D();
        pen.dispose();
        paper.picture(booklet.picture(image), x, y, 150, 45);
        double scale = 150.0 / 500;
        booklet.mark(
                "signature",
                paper,
                new Box(x + ink.getX() * scale, y + ink.getY() * scale, ink.getWidth() * scale, ink.getHeight() * scale)
                        .grown(0.6),
                "");
    }

    /// A round rubber stamp with words, if the look has one.
    static void stamp(Booklet booklet, Paper paper, double x, double y) throws IOException {
        var words = booklet.look().stamp();
        if (words.isEmpty()) {
            return;
        }
        paper.ring("B4232A", x, y, 34, 2.2).ring("B4232A", x, y, 29, 0.8);
        var pen = Pen.bold(10, "B4232A");
        double width = paper.width(pen, words.get());
        paper.write(pen, x - width / 2, y + 3.6, words.get());
        booklet.mark("stamp", paper, new Box(x - 35.1, y - 35.1, 70.2, 70.2), "");
    }
}
