package org.liandong.foundation.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 本院: the court this installation serves.
 *
 * @param code   法院代字
 * @param name   full name
 * @param region code of its county or district
 */
@ConfigurationProperties("liandong.court")
public record Court(String code, String name, String region) {

    /** Code of its province. */
    public String province() {
        return region.substring(0, 2);
    }
}
