package org.liandong.foundation.document;

import java.time.LocalDate;

import org.liandong.foundation.identity.Court;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 本院的固定内容: what stands in every document whatever it is about. */
@Component
class House {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final Court court;
    private final String upper;
    private final String site;

    House(Court court, @Value("${liandong.court.upper:上一级人民法院}") String upper, @Value("${liandong.site}") String site) {
        this.court = court;
        this.upper = upper;
        this.site = site.replaceAll("/+$", "");
    }

    Contents contents(Contents own, LocalDate day, String code) {
        return own.with("法院", court.name()).with("上级法院", upper).with("日期", date(day)).with("验证码", code).with("验证网址", page());
    }

    String court() {
        return court.name();
    }

    /** The page that checks documents. */
    String page() {
        return site + "/verify";
    }

    /** 二〇二六年十一月二十四日. */
    static String date(LocalDate day) {
        var year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(it -> year.append(DIGITS.charAt(it - '0')));
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    private static String number(int number) {
        var tens = number / 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "") + (number % 10 > 0 ? DIGITS.substring(number % 10, number % 10 + 1) : "");
    }
}
