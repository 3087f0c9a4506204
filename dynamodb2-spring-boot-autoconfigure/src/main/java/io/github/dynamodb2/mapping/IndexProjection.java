package io.github.dynamodb2.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Says what a secondary index holds besides keys, where the configuration of the table does
 * not say it. An index without either holds everything.
 */
@Documented
@Inherited
@Repeatable(IndexProjections.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IndexProjection {

	/**
	 * The name of an index that the class declares with key annotations.
	 * @return the index's name
	 */
	String indexName();

	/**
	 * What the index holds.
	 * @return all attributes, the keys only, or the keys and those listed
	 */
	ProjectionType type();

	/**
	 * The attributes to include, for {@link ProjectionType#INCLUDE} only.
	 * @return the names of attributes, not of properties
	 */
	String[] include() default {};

}
