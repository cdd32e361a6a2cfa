package org.stepwell.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stepwell.document.Csv;

/** A table is copied as somebody would write it down. */
class PageTableTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final String PAGE = """
            <!DOCTYPE html><html><body><table id="other"><tr><td>no</td></tr></table>
            <table class="table" id="this"><caption>Heard only</caption>
            <thead><tr><th scope="col">Person</th><th scope="col" data-acts>Act</th><th scope="col">Since</th></tr></thead>
            <tbody>
            <tr class="group-row"><th colspan="3">A group</th></tr>
            <tr><td><a href="/patients/0b6b3ab5-7b9c-4a9c-9a3e-1d2f3a4b5c6d">O&#39;Neill &amp; <b>Sons</b></a><br>again</td>
                <td><form><input type="hidden" name="a"><button>Ask <span>them</span></button></form></td>
                <td><time datetime="2026-03-08T12:30:00Z" title="in full">3 days ago</time>
                    <svg viewBox="0 0 1 1"><rect width="1"></rect></svg><details><summary>More</summary><p>x</p></details></td></tr>
            <tr><td>=1+1</td><td></td><td><time datetime="2026-03-08">Sunday</time> <span class="narrow-only">twice</span></td></tr>
            </tbody></table><table id="last"><tr><td>no</td></tr></table></body></html>
            """;

    @Test
    void saysWordsAndNumbersAndTimesInFullWhereTheClinicIs() {
        var table = PageTable.read(PAGE, "this", NEW_YORK).orElseThrow();

        // the clocks went forward that morning
        assertThat(table.rows())
                .containsExactly(
                        List.of("Person", "Since"),
                        List.of("O'Neill & Sons · again", "2026-03-08 08:30"),
                        List.of("=1+1", "2026-03-08"));
        assertThat(table.people()).containsExactly("0b6b3ab5-7b9c-4a9c-9a3e-1d2f3a4b5c6d");
        assertThat(new Csv(table.rows()).text())
                .startsWith("\uFEFFPerson,Since\r\n")
                .contains("\r\n'=1+1,");
    }

    @Test
    void isNoneWhenThePageHasNone() {
        assertThat(PageTable.read(PAGE, "gone", NEW_YORK)).isEmpty();
    }
}
