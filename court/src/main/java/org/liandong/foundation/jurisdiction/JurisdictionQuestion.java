package org.liandong.foundation.jurisdiction;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.kernel.Money;

/**
 * 问管辖.
 *
 * @param cause         案由, by name or id
 * @param amount        what is claimed
 * @param subject       what a contract is about; if there is an amount, money is taken
 * @param places        what lies where
 * @param circumstances what some rules ask for
 * @param agreed        what the parties agreed on, null if nothing
 * @param date          day whose law counts, null for today
 */
public record JurisdictionQuestion(
        @Asked(value = "案由", hint = "例如：民间借贷纠纷、离婚纠纷、房屋租赁合同纠纷", max = 100) @Schema(description = "案由的名称或编号", example = "民间借贷纠纷") String cause,
        @Asked(value = "金额（元）", required = false) @Schema(type = "string", example = "50000.00") @Nullable Money amount,
        @Asked(value = "合同争的是什么", required = false) @Nullable Subject subject,
        @Asked(value = "有关的地点", required = false) List<Where> places,
        @Asked(value = "特别情形", required = false) List<String> circumstances,
        @Asked(value = "约定的法院", required = false) @Nullable Agreed agreed,
        @Asked(value = "哪一天", required = false) @Nullable LocalDate date) {

    /** 合同争议标的. */
    public enum Subject { 给付货币, 交付不动产, 其他, 即时结清, 网上买卖收货, 网上买卖线上交付 }

    /**
     * Something that lies somewhere.
     *
     * @param place kind of place, such as 被告住所地
     * @param at    county or district, by name or code
     */
    public record Where(@Asked(value = "哪种地点", max = 30) @Schema(example = "被告住所地") String place,
                        @Asked(value = "在哪里", max = 60) @Schema(example = "舞钢市") String at) { }

    /**
     * An agreement on the court.
     *
     * @param at    the court, or the county or district whose court it is
     * @param place what ties the dispute to it
     */
    public record Agreed(@Asked(value = "约定了哪个法院", max = 60) @Schema(example = "平顶山市湛河区人民法院") String at,
                         @Asked("这个地方是") Tie place, @Asked(value = "怎么约定的", required = false) Form form) {

        /** 与争议的联系. */
        public enum Tie { 被告住所地, 合同履行地, 合同签订地, 原告住所地, 标的物所在地, 其他有实际联系的地点, 没有实际联系 }

        /** 约定的形式. */
        public enum Form { 书面, 口头, 格式条款没有提示 }

        public Agreed {
            form = form == null ? Form.书面 : form;
        }
    }
}
