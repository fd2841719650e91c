package org.liandong.foundation.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 本院: the court this installation serves.
 *
 * @param code   法院代字
 * @param name   full name
 * @param region code of its county or district
 */
@ConfigurationProperties("liandong.court")
public record Court(@DefaultValue("豫0481") String code, @DefaultValue("舞钢市人民法院") String name, @DefaultValue("410481") String region) { }
