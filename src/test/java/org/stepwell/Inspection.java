package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page on a desk and on a phone, light and dark: who can use it, does it fit, and a picture of it. */
final class Inspection {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private Inspection() {}

    /** @param name what the pictures are called */
    static void of(Page page, String name) {
        look(page, name + "-desk", 1280, 900, ColorScheme.LIGHT);
        look(page, name + "-phone", 390, 844, ColorScheme.DARK);
    }

    /** On a phone by day as well, where colours differ. */
    static void onPhone(Page page, String name) {
        look(page, name + "-phone-dark", 390, 844, ColorScheme.DARK);
        look(page, name + "-phone-light", 390, 844, ColorScheme.LIGHT);
    }

    private static void look(Page page, String name, int width, int height, ColorScheme colours) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        // a page that keeps listening for news has a network that is never idle
        page.waitForLoadState(
                page.locator("[data-hx-trigger^=renew]").count() > 0 ? LoadState.LOAD : LoadState.NETWORKIDLE);
        // Half under the bar a field counts as too small to touch; nobody leaves it there.
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        var hindered = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getHelp() + ": "
                                + rule.getNodes().stream().map(Object::toString).toList())
                        .toList();
        assertThat(hindered).as("%s: what hinders people", name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: fits without scrolling sideways", name)
                .isLessThanOrEqualTo(width);
    }
}
