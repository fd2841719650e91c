package org.liandong.foundation.fee;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.Province;

/**
 * 问诉讼费: everything that decides what a proceeding costs. Only the class must be told; what is left out is taken as the usual.
 *
 * @param kind      类别
 * @param matter    事项 within the class
 * @param cause     案由, by name or id
 * @param amount    what is claimed, asked to be enforced, and so on
 * @param claims    several claims instead of one amount (民诉法解释 201)
 * @param role      whose claim it is
 * @param against   what an appeal is directed against
 * @param ground    why a retrial was granted (诉讼费用交纳办法 9)
 * @param outcome   how it ended, null if it has not
 * @param supported how much of the amount the judgment grants
 * @param change    what changed after the fee had been counted
 * @param before    the amount before the change
 * @param paid      what has been paid, if it is not what the law says
 * @param date      day whose law counts, null for today
 * @param relief    reason for relief
 * @param person    who asks for relief
 */
public record FeeQuestion(
        @Asked(value = "什么事", as = Asked.As.SELECT) @JsonProperty("class") @Schema(description = "类别", example = "财产") String kind,
        @Asked(value = "是哪一种", required = false, as = Asked.As.SELECT) @Schema(description = "同一类别里的事项") @Nullable String matter,
        @Asked(value = "案由", required = false, max = 100) @Schema(description = "案由的名称或编号", example = "买卖合同纠纷") @Nullable String cause,
        @Asked(value = "金额（元）", hint = "要对方给多少钱，东西值多少钱；上诉的填不服的部分", required = false)
        @Schema(type = "string", description = "十进制字符串，单位元", example = "500000.00") @Nullable Money amount,
        @Asked(value = "几项请求", required = false) List<Claim> claims,
        @Asked(value = "用什么程序", required = false) Procedure procedure,
        @Asked(value = "第几审", required = false) Stage stage,
        @Asked(value = "谁提出的", required = false) Role role,
        @Asked(value = "对什么上诉", required = false) Against against,
        @Asked(value = "为什么再审", required = false) Ground ground,
        @Asked(value = "怎么结的", required = false) @Nullable Ending outcome,
        @Asked(value = "法院支持了多少（元）", required = false) @Schema(type = "string") @Nullable Money supported,
        @Asked(value = "后来有什么变化", required = false) @Nullable Change change,
        @Asked(value = "变化以前的金额（元）", required = false) @Schema(type = "string") @Nullable Money before,
        @Asked(value = "已经交了多少（元）", required = false) @Schema(type = "string") @Nullable Money paid,
        @Asked(value = "哪个省", required = false, max = 20) @Schema(type = "string", example = "河南省") @Nullable Province province,
        @Asked(value = "哪一天", hint = "按这一天有效的规定算，不填就是今天", required = false) @Nullable LocalDate date,
        @Asked(value = "交费有困难", hint = "可以申请缓交、减交、免交", required = false, as = Asked.As.SELECT) @Nullable String relief,
        @Asked(value = "谁申请", required = false) Person person) {

    /** 程序. */
    public enum Procedure { 普通, 简易, 小额 }

    /** 审级. */
    public enum Stage { 一审, 二审, 再审 }

    /** 谁提出的请求. */
    public enum Role { 原告, 反诉, 有独立请求权的第三人 }

    /** 上诉针对的裁判. */
    public enum Against { 判决, 不予受理裁定, 驳回起诉裁定, 管辖权异议裁定 }

    /** 再审的理由. */
    public enum Ground { 新证据, 一审未上诉, 其他 }

    /** 结案方式. */
    public enum Ending { 判决, 调解, 撤诉, 被告改变行政行为后撤诉, 不予受理, 驳回起诉, 驳回上诉, 发回重审, 移送刑事, 中止, 终结 }

    /** 交费以后的变化. */
    public enum Change { 增加请求, 减少请求, 法庭调查终结后减少请求, 简易转普通, 支付令转诉讼 }

    /** 申请救助的人. */
    public enum Person { 自然人, 单位 }

    /**
     * 一项请求.
     *
     * @param amount null for a claim that is not about money
     */
    public record Claim(@Asked("哪一类") Kind kind, @Asked(value = "金额（元）", required = false) @Schema(type = "string") @Nullable Money amount) {

        /** 请求的性质. */
        public enum Kind { 财产, 非财产 }
    }

    public FeeQuestion {
        claims = List.copyOf(claims);
        procedure = procedure == null ? Procedure.普通 : procedure;
        stage = stage == null ? Stage.一审 : stage;
        role = role == null ? Role.原告 : role;
        against = against == null ? Against.判决 : against;
        ground = ground == null ? Ground.其他 : ground;
        person = person == null ? Person.自然人 : person;
    }
}
