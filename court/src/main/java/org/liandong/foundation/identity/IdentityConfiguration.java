package org.liandong.foundation.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the court known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Court.class)
class IdentityConfiguration { }
