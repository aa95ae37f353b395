package intercept.pairs;

import java.io.IOException;

/// How an invoice is laid out on its pages.
interface Layout {

    void draw(Booklet booklet, Bill bill) throws IOException;
}
