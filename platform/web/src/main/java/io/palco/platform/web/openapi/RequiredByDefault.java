package io.palco.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says in the OpenAPI document what the Java types say: a record's component is required unless it is
/// `@Nullable`.
final class RequiredByDefault implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var javaType = Json.mapper().constructType(type.getType());
        if (schema == null || javaType == null || !javaType.getRawClass().isRecord()) {
            return schema;
        }
        var model = schema.get$ref() == null
                ? schema
                : context.getDefinedModels()
                        .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
        if (model != null && model.getProperties() != null) {
            markRequired(model, javaType.getRawClass());
        }
        return schema;
    }

    private static void markRequired(Schema<?> model, Class<?> type) {
        var required = new TreeSet<String>();
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RequiredByDefault::nameOnTheWire)
                .filter(name -> model.getProperties().containsKey(name))
                .forEach(required::add);
        model.setRequired(required.isEmpty() ? null : required.stream().toList());
    }

    private static String nameOnTheWire(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
