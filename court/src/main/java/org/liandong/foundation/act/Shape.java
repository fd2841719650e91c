package org.liandong.foundation.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 表格的样子: what reflection knows of a type that is filled in or written down, looked up once for each class, since the annotations of a record
 * component are parsed anew whenever they are asked for.
 *
 * @param factory the static {@code of(String)} of a value type, or null
 * @param masked  how a value of it shows without its secret, or null if it has none
 * @param parts   components of a record, in order; empty for any other type
 */
record Shape(@Nullable Method factory, @Nullable Method masked, List<Part> parts, @Nullable Constructor<?> constructor) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /** One component of a record; {@code asked} is null if it is not marked. */
    record Part(String name, Class<?> type, Type generic, @Nullable Asked asked, Method accessor) {

        boolean isFurther() {
            return asked != null && asked.as() == Asked.As.FURTHER;
        }

        boolean isSecret() {
            return asked != null && asked.secret();
        }

        @Nullable Object of(Object record) {
            return read(accessor, record);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** What it shows of itself without its secret; only where {@link #masked} is not null. */
    Object mask(Object value) {
        return read(masked, value);
    }

    /** A record of these values; throws what the record's own check throws. */
    Object make(@Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static @Nullable Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static Shape look(Class<?> type) {
        var factory = method(type, "of", String.class);
        var isFactory = factory != null && Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == type;
        var components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return new Shape(isFactory ? factory : null, method(type, "masked"), Arrays.stream(components).map(Shape::part).toList(),
                type.isRecord() ? constructor(type, components) : null);
    }

    private static Part part(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), component.getType(), component.getGenericType(), component.getAnnotation(Asked.class), accessor);
    }

    private static @Nullable Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            var method = type.getMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
