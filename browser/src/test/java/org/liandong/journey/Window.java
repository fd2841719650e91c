package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;

/** One person's browser window. Every page it comes to is looked at: nothing to complain of for axe, no sideways scroll, no error, and a picture. */
final class Window implements AutoCloseable {

    /** Where Debian puts it. */
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static final class Chromium {
        static final Browser BROWSER = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))).chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")));
    }

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String name;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();

    /** A window of that width; without {@code script} the pages have to do without JavaScript. */
    Window(int port, int width, boolean script, String name) {
        base = "http://127.0.0.1:" + port;
        this.name = name + "-" + width + (script ? "" : "-noscript");
        this.script = script;
        context = Chromium.BROWSER.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script).setLocale("zh-CN"));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A form that is shown again with what is wrong has the status 422, which Chromium reports as if a part were missing.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
    }

    Window goesTo(String path) {
        page.navigate(base + path);
        return looksRight();
    }

    /** Presses the button or follows the link of that name, in the page before the frame round it; looks at the page that comes. */
    Window presses(String words) {
        var main = page.locator("main");
        var places = List.of(main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)),
                main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true)),
                main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)),
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)));
        var what = places.stream().filter(it -> it.count() > 0).findFirst().orElseThrow(() -> new AssertionError("no “%s” on %s".formatted(words, path())));
        page.waitForNavigation(what.first()::click);
        return looksRight();
    }

    Window writes(String field, String words) {
        page.fill("main [name='%s']".formatted(field), words);
        return this;
    }

    /** Picks the choice that says so, or ticks the box. */
    Window picks(String words) {
        page.locator("main label").filter(new Locator.FilterOptions().setHasText(words)).first().locator("input").check();
        return this;
    }

    /** Draws a line with the finger where a signature belongs. */
    Window draws() {
        var box = page.locator("canvas.sign").boundingBox();
        page.locator("canvas.sign").scrollIntoViewIfNeeded();
        box = page.locator("canvas.sign").boundingBox();
        page.mouse().move(box.x + 20, box.y + box.height / 2);
        page.mouse().down();
        for (int i = 1; i < 12; i++) {
            page.mouse().move(box.x + 20 + i * 12, box.y + box.height / 2 + (i % 2 == 0 ? 15 : -15));
        }
        page.mouse().up();
        return this;
    }

    Window signsIn(String login, String password, String next) {
        goesTo("/login?next=" + next);
        writes("login", login).writes("password", password);
        return presses("登录");
    }

    Window sees(String... words) {
        assertThat(page.locator("main").innerText()).contains(words);
        return this;
    }

    Window doesNotSee(String... words) {
        assertThat(page.locator("main").innerText()).doesNotContain(words);
        return this;
    }

    /** Path of the page without its query. */
    String path() {
        return page.url().substring(base.length()).replaceAll("\\?.*", "");
    }

    /** The words of the first part of the page that the selector finds. */
    String textOf(String selector) {
        return page.locator("main " + selector).first().innerText();
    }

    /** Id of the dispute whose page this is. */
    String dispute() {
        return path().replaceAll("/disputes/([0-9a-f-]{36}).*", "$1");
    }

    @Override
    public void close() {
        context.close();
    }

    private Window looksRight() {
        page.waitForLoadState();
        var kind = path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "-");
        assertThat(complaints).as("console of " + kind).isEmpty();
        assertThat(page.locator("h1").count()).as("one heading on " + kind).isEqualTo(1);
        if (script) {
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s scrolls sideways: %s", kind, script ? page.evaluate(WIDE) : "").isTrue();
        }
        var errors = page.locator(".errors").count() > 0 ? "-errors" : "";
        if (LOOKED_AT.add(name + kind + errors)) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "pictures", "%s%s%s.png".formatted(name, kind.replace('/', '_'), errors))));
            if (script) {
                hasNothingGrave(kind);
            }
        }
        return this;
    }

    /** Elements that reach beyond the window, for the message. */
    private static final String WIDE = "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
            + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')";

    private void hasNothingGrave(String kind) {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations();
        assertThat(found.stream().filter(it -> GRAVE.contains(it.getImpact()))
                .map(it -> it.getId() + ": " + it.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()).toList()).as("axe on " + kind).isEmpty();
    }
}
