package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.liandong.CourtTest;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.item.Item;
import org.liandong.foundation.item.ItemDesk;
import org.liandong.foundation.item.Items;
import org.liandong.foundation.rulebook.CaseClass;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.proceeding.filing.FilingCheck;
import org.liandong.proceeding.guidance.Checklists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.xml.sax.InputSource;

/** The published list of service items: complete, true to what the court does, and open to everybody. */
@CourtTest
class ServiceItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DOT = 8;

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private ActTypes types;
    @Autowired
    private ItemDesk desk;
    @Autowired
    private FilingCheck check;
    @Autowired
    private CaseClasses classes;
    @Autowired
    private Causes causes;
    @Autowired
    private FeeTable fees;
    @Autowired
    private Checklists checklists;

    @Test
    @Proves("F-14.1")
    void every_act_belongs_to_an_item() {
        var kinds = desk.on(TODAY).stream().flatMap(it -> it.kinds().stream()).collect(Collectors.toSet());
        assertThat(types.all()).isNotEmpty().allSatisfy(type -> assertThat(kinds).as("%s (%s)", type.verb(), type.name()).contains(type.kind()));
    }

    @Test
    @Proves({"F-14.2", "F-14.6"})
    void every_step_has_one_post_that_answers_for_it() {
        for (var item : desk.on(TODAY)) {
            var guide = desk.guide(item.code(), TODAY).orElseThrow();
            assertThat(guide.parts()).as(item.name()).hasSameSizeAs(item.kinds()).flatExtracting(it -> it.steps())
                    .allSatisfy(step -> assertThat(step.post()).as(step.label()).isNotBlank().doesNotContain("、"));
            assertThat(item.post()).isNotBlank();
            assertThat(item.basis()).isNotBlank();
        }
    }

    @Test
    @Proves({"F-14.3", "F-16.6"})
    void the_materials_of_the_guide_are_those_the_check_asks_for() {
        var byClass = desk.on(TODAY).stream().filter(it -> !it.caseClass().isEmpty()).collect(Collectors.toMap(Item::caseClass, it -> it));
        assertThat(byClass.keySet()).containsExactlyInAnyOrderElementsOf(classes.all(TODAY).stream().map(CaseClass::name).toList());
        for (var cause : causes.all()) {
            var item = byClass.get(classes.of(cause.id(), TODAY).name());
            var listed = item.materials().stream().filter(it -> it.needed() && it.isFor(cause.id())).flatMap(it -> it.checks().stream()).collect(Collectors.toSet());
            var asked = check.check(TODAY, "", "", cause.id(), null, List.of()).stream().map(FilingCheck.Item::name).collect(Collectors.toSet());
            assertThat(listed).as(cause.name()).isEqualTo(asked);
        }
    }

    @Test
    @Proves("F-16.6")
    void a_filing_with_exactly_the_needed_items_of_its_cause_passes_the_check() {
        var parties = List.of(new FilingCheck.Named(Side.APPLICANT, true, true), new FilingCheck.Named(Side.RESPONDENT, true, true));
        for (var cause : causes.all()) {
            var brought = checklists.of(cause, TODAY).materials().stream().filter(Item.Material::needed).map(Item.Material::name).collect(Collectors.joining("；"));
            assertThat(check.check(TODAY, "去年三月在尚店镇发生的事情经过和结果写在这里。", "请求法院支持", cause.id(), brought, parties)).as(cause.name()).allMatch(FilingCheck.Item::met);
        }
        assertThat(new Visitor(port).get("/guide/materials?cause=4.10.108.3").body()).contains("民间借贷纠纷", "起诉状", "借条");
        assertThat(new Visitor(port).get("/guide/materials?cause=%E5%80%9F%E8%B4%B7").body()).contains("民间借贷纠纷");
        assertThat(Visitor.json(new Visitor(port).get("/api/v1/guides/materials?cause=7.19")).get("materials").toString()).contains("仲裁裁决书");
    }

    @Test
    void every_item_counts_by_the_rules_of_the_rulebook() {
        var groups = fees.rules().stream().map(FeeTable.Rule::group).collect(Collectors.toSet());
        assertThat(desk.on(TODAY)).allSatisfy(item -> {
            assertThat(item.cost().feeClass().isEmpty() || groups.contains(item.cost().feeClass())).as(item.name()).isTrue();
            assertThat(desk.guide(item.code(), TODAY).orElseThrow().terms()).hasSameSizeAs(item.terms());
        });
        assertThat(desk.on(TODAY)).extracting(Item::code).doesNotHaveDuplicates();
    }

    @Test
    @Proves("F-14.4")
    void the_list_and_every_guide_are_open_with_version_and_date() {
        var visitor = new Visitor(port);
        var list = visitor.get("/guide/items").body();
        for (var item : desk.on(TODAY)) {
            assertThat(list).contains("/guide/items/" + item.code(), item.name());
            var page = visitor.get("/guide/items/" + item.code());
            assertThat(page.statusCode()).as(item.code()).isEqualTo(200);
            assertThat(page.body()).contains(item.code(), "第" + item.version() + "版", item.post(), item.object());
        }
        assertThat(visitor.get("/guide/items/XX-99").statusCode()).isEqualTo(404);
        assertThat(Visitor.json(visitor.get("/api/v1/guides/items")).get("items").size()).isEqualTo(desk.on(TODAY).size());
        assertThat(Visitor.json(visitor.get("/api/v1/guides/items/LA-01")).get("parts").get(0).get("steps").size()).isPositive();
        assertThat(visitor.get("/api/v1/guides/items/XX-99").statusCode()).isEqualTo(404);
    }

    @Test
    @Proves("F-15.8")
    void the_chart_shows_every_state_of_the_table() throws Exception {
        for (var item : desk.on(TODAY)) {
            var svg = new Visitor(port).get("/guide/items/" + item.code() + "/chart.svg");
            assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg.body())));
            for (var kind : item.kinds()) {
                types.proceeding(kind).lifecycle().states().forEach(it -> assertThat(svg.body()).as(item.name()).contains(it.face().label()));
            }
        }
    }

    @Test
    @Proves("F-15.8")
    void a_printed_code_opens_the_guide_of_today_whatever_version_it_was_printed_for() throws Exception {
        var visitor = new Visitor(port);
        var address = decoded(visitor.get("/guide/items/LA-01/code.svg").body());
        assertThat(address).isEqualTo("http://127.0.0.1:%d/guide/items/LA-01".formatted(port));
        assertThat(visitor.get(address.substring(address.indexOf("/guide"))).body()).contains("民事起诉立案");
        var old = row("1", "2026-01-01", "2026-11-23");
        var current = row("2", "2026-11-24", null);
        assertThat(Items.of(List.of(old, current)).find("XX-01", TODAY)).map(Item::version).contains("2");
        assertThat(Items.of(List.of(old, current)).find("XX-01", TODAY.minusDays(1))).map(Item::version).contains("1");
    }

    private static Map<String, Object> row(String version, String since, String until) {
        var row = new java.util.HashMap<String, Object>(Map.of("code", "XX-01", "version", version, "name", "例", "fee", Map.of("words", "不收费", "source", "例"),
                "materials", List.of()));
        row.putAll(Map.of("area", "例", "lead", "例", "basis", "例", "object", "例", "post", "例", "since", LocalDate.parse(since)));
        if (until != null) {
            row.put("until", LocalDate.parse(until));
        }
        return row;
    }

    /** What a camera would read from the picture. */
    private static String decoded(String svg) throws Exception {
        var size = Pattern.compile("viewBox=\"-(\\d+) -\\1 (\\d+) \\2\"").matcher(svg);
        assertThat(size.find()).isTrue();
        var margin = Integer.parseInt(size.group(1));
        var width = Integer.parseInt(size.group(2));
        var dark = new HashSet<Integer>();
        for (var bar = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg); bar.find(); ) {
            for (int i = 0; i < Integer.parseInt(bar.group(3)); i++) {
                dark.add((Integer.parseInt(bar.group(2)) + margin) * width + Integer.parseInt(bar.group(1)) + margin + i);
            }
        }
        var pixels = new int[width * width * DOT * DOT];
        for (int i = 0; i < pixels.length; i++) {
            var x = i % (width * DOT) / DOT;
            var y = i / (width * DOT) / DOT;
            pixels[i] = dark.contains(y * width + x) ? 0 : 0xffffff;
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width * DOT, width * DOT, pixels)))).getText();
    }
}
