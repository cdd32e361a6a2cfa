package org.stepwell.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Rows as a file for a spreadsheet, in which no cell can be taken for a formula. */
public record Csv(List<? extends List<?>> rows) {

    public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** A byte order mark, without which a spreadsheet takes the letters for another alphabet's. */
    private static final String MARK = "\uFEFF";

    /** With their broad forms, which some spreadsheets read as the plain ones. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    public String text() {
        var text = new StringWriter();
        text.append(MARK);
        try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (var row : rows) {
                csv.printRecord(row.stream().map(Csv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @param name of the file; it lands in a folder of downloads and names nobody */
    public ResponseEntity<String> download(String name) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name))
                .body(text());
    }

    public static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /** OWASP: what begins with one of these is a formula to a spreadsheet, unless an apostrophe stands before it. */
    private static Object safe(Object cell) {
        return cell instanceof String text && !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
