package org.liandong.foundation.rulebook;

import java.util.List;
import java.util.Map;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.identity.Court;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rulebook together. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    static final Book<FeeTable> FEES = new Book<>("fees", "诉讼费用", "每一种收费标准", "fees.yaml", "id",
            Book.items("id", "名称", "class", "类别", "matter", "事项", "kind", "哪种费", "usual", "没说明时按它", "amount", "金额：必填、可填、不论",
                    "asks", "金额是指什么", "source", "依据", "causes", "用于哪些案由", "least", "最低（元）", "most", "最高（元）", "chosen", "幅度由谁定", "none", "没有金额时",
                    "steps", "分段：超过多少元的部分按百分之几", "over", "超过（元）", "rate", "百分之几", "cap", "封顶（元）", "of", "按哪一种标准", "parts", "的几分之一",
                    "examples", "算例：金额和费用", "since", "生效", "until", "失效"),
            RulebookConfiguration::fee, FeeTable::of);
    static final Book<List<FeeTable.Choice>> CHOICES = new Book<>("fee-choices", "省里定的收费", "幅度以内由省里定的标准，没有的按最低算", "fees-provinces.yaml", "id",
            Book.items("id", "名称", "province", "省的代码", "fee", "哪种收费", "amount", "每件多少元", "source", "依据", "since", "生效", "until", "失效"),
            row -> "%s每件%s元".formatted(row.get("fee"), row.get("amount")), FeeTable::choices);
    static final Book<CaseClasses> CLASSES = new Book<>("classes", "案件类别", "案由开头决定案件类别：案号、审查期限、交给谁办", "filing/classes.yaml", "prefix",
            Book.items("prefix", "案由开头", "name", "类别", "number", "类型代字", "review", "审查期限", "onward", "立案后的去向", "department", "承办部门",
                    "ruling", "不予受理的文书", "fee", "要不要交费", "source", "依据", "since", "生效", "until", "失效"),
            row -> "%s，%s内决定立不立案".formatted(row.get("name"), row.get("review")), CaseClasses::of);

    private static String fee(Map<String, Object> row) {
        var most = row.get("most") == null ? "" : "到%s元".formatted(row.get("most"));
        return row.get("of") != null ? "%s的%s分之一".formatted(row.get("of"), row.get("parts"))
                : "每件%s元%s%s".formatted(row.get("least"), most, row.get("steps") == null ? "" : "起，金额大的分段加收");
    }

    @Bean
    Book<FeeTable> feeBook() {
        return FEES;
    }

    @Bean
    Book<List<FeeTable.Choice>> feeChoiceBook() {
        return CHOICES;
    }

    @Bean
    Book<CaseClasses> classBook() {
        return CLASSES;
    }

    @Bean
    Proceeding ruleProposals() {
        return new Proceeding(RuleProposal.TABLE, 0);
    }

    @Bean
    Causes causes() {
        return Causes.load();
    }

    @Bean
    CaseClasses caseClasses(Rulebook rulebook) {
        return CaseClasses.in(rulebook);
    }

    @Bean
    FeeTable fees(Rulebook rulebook, Court court) {
        return FeeTable.in(rulebook.table(FEES), rulebook.table(CHOICES), court.province());
    }
}
