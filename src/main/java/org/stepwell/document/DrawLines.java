package org.stepwell.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the lines, bars and dots of our small drawings into a PDF; a whole library for SVG would do too much. */
class DrawLines implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        var colour = box.getStyle().getColor() instanceof FSRGBColor rgb
                ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue())
                : Color.BLACK;
        var wide = width >= 0 ? width : dotsPerPixel * Drawn.number(svg, "width");
        var high = height >= 0 ? height : dotsPerPixel * Drawn.number(svg, "height");
        return new Image(new Drawn(svg, colour), wide, high);
    }

    /** @param width in dots of the page, as is the height */
    private record Image(Drawn drawn, double width, double height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            page.drawWithGraphics((float) x, (float) y, (float) width, (float) height, on -> {
                // what is drawn on counts in points
                var dotsPerPoint = context.getDotsPerPixel() * 4.0 / 3.0;
                drawn.on(on, width / dotsPerPoint, height / dotsPerPoint);
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext context) {
        // there is no text in a drawing
    }

    @Override
    public void addFontFile(File font, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // nothing is held
    }
}
