package org.liandong.foundation.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 本院: the court this installation serves.
 *
 * @param code   court code as it stands in case numbers, such as 豫0481
 * @param name   full name
 * @param region administrative division code (GB/T 2260), six digits
 */
@ConfigurationProperties("liandong.court")
public record Court(@DefaultValue("豫0481") String code, @DefaultValue("舞钢市人民法院") String name, @DefaultValue("410481") String region) { }
