package org.stepwell.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/**
 * One small drawing: the elements line, polyline, circle and rect of an SVG, stretched to the space there is.
 *
 * @param current the colour that {@code currentColor} means
 */
record Drawn(Element svg, Color current) {

    void on(Graphics2D paper, double width, double height) {
        var box = svg.getAttribute("viewBox").trim().split("[ ,]+");
        paper.scale(width / Double.parseDouble(box[2]), height / Double.parseDouble(box[3]));
        for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                draw(paper, element);
            }
        }
    }

    private void draw(Graphics2D paper, Element element) {
        var shape = shape(element);
        var fill = colour(element, "fill", "polyline".equals(element.getTagName()) ? "none" : "currentColor");
        if (fill != null && !(shape instanceof Line2D)) {
            paper.setColor(fill);
            paper.fill(shape);
        }
        var stroke = colour(element, "stroke", "none");
        if (stroke != null) {
            paper.setColor(stroke);
            var width = element.hasAttribute("stroke-width") ? number(element, "stroke-width") : 1;
            paper.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(shape);
        }
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            case "rect" ->
                new Rectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
            case "circle" -> {
                var radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            case "polyline" -> path(element.getAttribute("points"));
            default -> throw new IllegalArgumentException("A drawing has no " + element.getTagName());
        };
    }

    private static Shape path(String points) {
        var path = new Path2D.Double();
        for (var point : points.trim().split(" +")) {
            var comma = point.indexOf(',');
            var x = Double.parseDouble(point.substring(0, comma));
            var y = Double.parseDouble(point.substring(comma + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** @return null for none */
    private Color colour(Element element, String name, String usual) {
        var said = element.hasAttribute(name) ? element.getAttribute(name) : usual;
        if (said.equals("none")) {
            return null;
        }
        var colour = said.equals("currentColor") ? current : Color.decode(said);
        return element.hasAttribute(name + "-opacity") ? faded(colour, number(element, name + "-opacity")) : colour;
    }

    /** As paper is white, a lighter colour does what a see-through one would, and prints anywhere. */
    private static Color faded(Color colour, double opacity) {
        return new Color(
                faded(colour.getRed(), opacity), faded(colour.getGreen(), opacity), faded(colour.getBlue(), opacity));
    }

    private static int faded(int part, double opacity) {
        return (int) Math.round(255 - opacity * (255 - part));
    }

    static double number(Element element, String name) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : 0;
    }
}
