package org.stepwell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of the care team at a browser of their own: finds tasks and fills in forms by the words on the page. */
final class Person implements AutoCloseable {

    private static final int PATIENCE = 10_000;
    private static final int SERVER_ERROR = 500;
    private static final int REFUSED = 400;

    private final Page page;
    private final String site;
    private final List<String> trouble = new ArrayList<>();

    private Person(BrowserContext context, String site) {
        this.site = site;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(trouble::add);
        page.onConsoleMessage(message -> {
            // the browser repeats every refusal here; those are told apart below
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                trouble.add(message.text());
            }
        });
        page.onResponse(this::watch);
    }

    /** Somebody who has opened the product and not signed in yet. */
    static Person atTheDoor(Browser browser, String site) {
        var person = new Person(browser.newContext(), site);
        person.go("/");
        return person;
    }

    static Person signIn(Browser browser, String site, String name) {
        return signIn(browser, site, name, "stepwell", "/tasks");
    }

    /** @param home where those who sign in so come to */
    static Person signIn(Browser browser, String site, String name, String password, String home) {
        var person = atTheDoor(browser, site);
        person.page.getByLabel("Name").fill(name);
        person.page.getByLabel("Password").fill(password);
        person.press("Sign in");
        assertThat(person.page).hasURL(Pattern.compile(home + "(\\?.*)?$"));
        // its scripts listen by then
        person.page.waitForLoadState();
        return person;
    }

    private void watch(Response response) {
        var isAsset = response.url().contains("/assets/");
        if (response.status() >= SERVER_ERROR || isAsset && response.status() >= REFUSED) {
            trouble.add(response.status() + " " + response.url());
        }
    }

    /** Takes it as right that the browser tells of this, as the test brings it about. */
    void expect(String... words) {
        trouble.removeIf(told -> Arrays.stream(words).anyMatch(told::contains));
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(site + path);
    }

    /** Opens the step of this name on the patient's page, and takes it from the pool if it still waits there. */
    void open(String patient, String task) {
        go(patient);
        section("What happens next")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Taken by you|Nobody has taken it")))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(heading(task)).isVisible();
        var take = button("Take this task");
        if (take.isVisible()) {
            take.click();
        }
        assertThat(button("Complete and next")).isEnabled();
    }

    /** Completes the open task and waits until the next page has come. */
    void complete() {
        var task = page.url();
        press("Complete and next");
        page.waitForURL(url -> !url.equals(task));
        assertThat(toast()).containsText("Completed.");
    }

    /** Answers a question by one of the choices below it. */
    void choose(String question, String answer) {
        question(question).getByLabel(answer, exactly()).check();
    }

    /** Answers a questionnaire from its first question on, by how far to the right each answer stands. */
    void score(String questionnaire, int... answers) {
        var questions = group(page.locator("main"), questionnaire).getByRole(AriaRole.GROUP);
        for (int i = 0; i < answers.length; i++) {
            questions.nth(i).getByRole(AriaRole.RADIO).nth(answers[i]).check();
        }
    }

    void write(String label, String text) {
        field(label).fill(text);
    }

    void select(String label, String option) {
        field(label).selectOption(option);
    }

    void tick(String label) {
        field(label).check();
    }

    void press(String label) {
        button(label).click();
    }

    Locator field(String label) {
        return page.getByLabel(words(label));
    }

    /** What the product says is wrong. */
    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** What the product just said in passing. */
    Locator toast() {
        return page.locator("#toast");
    }

    Locator button(String label) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label));
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new GetByRoleOptions().setName(text).setExact(true).setLevel(1));
    }

    Locator section(String name) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(name));
    }

    Locator question(String words) {
        return group(page.locator("main"), words);
    }

    private static Locator group(Locator around, String name) {
        return around.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    /** A label by its words alone, whether or not a mark follows them. */
    private static Pattern words(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("\\W", "\\\\$0") + "\\s*\\*?\\s*$");
    }

    /** Leaves; fails when a script broke, the content policy was hit or the server failed on the way. */
    @Override
    public void close() {
        page.context().close();
        assertThat(trouble).as("errors in the browser").isEmpty();
    }
}
