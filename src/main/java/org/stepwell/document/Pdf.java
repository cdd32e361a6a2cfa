package org.stepwell.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Words;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a template as a tagged PDF (PDF/UA), with fonts of its own, so that every name comes out as it is spelt. */
@Component
public class Pdf {

    private static final String FONTS = "/liberation/LiberationSans-";
    private static final String ASSETS = "/static/assets/";

    private final ITemplateEngine templates;

    Pdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param model what the template shows; no bean is in its reach
     * @param sheet the name of its style sheet
     */
    public byte[] of(String template, Map<String, Object> model, String sheet) {
        try (var pdf = new ByteArrayOutputStream()) {
            var context = new Context(Words.language(), model);
            context.setVariable("style", style(sheet));
            var writer = new PdfRendererBuilder();
            writer.usePdfUaAccessibility(true);
            writer.useSVGDrawer(new DrawLines());
            writer.useFont(() -> font("Regular"), "Liberation Sans", 400, FontStyle.NORMAL, true);
            writer.useFont(() -> font("Bold"), "Liberation Sans", 700, FontStyle.NORMAL, true);
            writer.withHtmlContent(templates.process(template, context), null);
            writer.toStream(pdf);
            writer.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes into the document itself, which then asks for nothing from anywhere. */
    private static String style(String sheet) throws IOException {
        try (var css = Pdf.class.getResourceAsStream(ASSETS + sheet)) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream font(String face) {
        return Pdf.class.getResourceAsStream(FONTS + face + ".ttf");
    }
}
