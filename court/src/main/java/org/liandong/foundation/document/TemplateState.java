package org.liandong.foundation.document;

import org.liandong.foundation.act.Proceeding;
import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** State of the template of one kind of document. It demands nothing by a date and so is written as an end. */
enum TemplateState implements Lifecycle.State {
    /** 待审批. */
    PROPOSED(Face.end("待审批", "新版本等另一位负责人或管理员审批，批准以前仍用原来的版本。")),
    /** 在用. */
    IN_USE(Face.end("在用", "新出具的文书按在用的版本填写。"));

    private final Face face;

    TemplateState(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }

    /** 文书模板的一生, as a table. */
    static final Lifecycle<TemplateState> LIFECYCLE = Lifecycle.of(Forms.KIND, "文书模板", TemplateState.class)
            .opens(OfficeProposesTemplate.class).to("人民法院民事裁判文书制作规范", PROPOSED)
            .act(HeadApprovesTemplate.class, PROPOSED).to("人民法院民事裁判文书制作规范", IN_USE)
            .act(HeadDeclinesTemplate.class, PROPOSED).to("人民法院民事裁判文书制作规范", IN_USE)
            .table();

    /** Puts the table into the house. */
    @Configuration(proxyBeanMethods = false)
    static class Table {

        @Bean
        Proceeding documentTemplateProceeding() {
            return new Proceeding(LIFECYCLE, 0);
        }
    }
}
