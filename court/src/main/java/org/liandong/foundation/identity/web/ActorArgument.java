package org.liandong.foundation.identity.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.identity.Court;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every web handler that declares an {@link Actor} the one who asks. */
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    private final Court court;

    ActorArgument(Court court) {
        this.court = court;
    }

    /** The filter belongs into the security chains only, not in front of everything as well. */
    @Bean
    FilterRegistrationBean<Recognition> notTwice(Recognition recognition) {
        var registration = new FilterRegistrationBean<>(recognition);
        registration.setEnabled(false);
        return registration;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
                                 @Nullable WebDataBinderFactory binders) {
        return Recognition.actor(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), court);
    }
}
