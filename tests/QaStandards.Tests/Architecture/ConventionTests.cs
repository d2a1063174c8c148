using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using Xunit;

namespace QaStandards.Tests.Architecture;

public class ConventionTests
{
    [Fact]
    public void What_a_Try_method_found_is_not_null() => Library.Holds(
        from type in Library.PublicTypes
        from method in type.GetMethods(Library.Public)
        where method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType == typeof(bool)
        from parameter in method.GetParameters()
        where parameter.IsOut && !parameter.ParameterType.GetElementType()!.IsValueType && !parameter.IsDefined(typeof(NotNullWhenAttribute))
        select $"{Library.Name(type)}.{method.Name}: mark {parameter.Name} with [NotNullWhen(true)]");

    private static readonly Samples Samples = new();

    [Fact]
    public void A_text_is_the_same_in_every_culture() => Library.Holds(
        from type in Library.PublicTypes
        where WritesItself(type) && Architecture.Samples.Close(type) is not null
        let value = Samples.Of(Architecture.Samples.Close(type)!)
        let here = value?.ToString()
        from culture in Cultures.Names
        let there = value is null ? "cannot be tested: make one in Samples" : Cultures.Under(culture, value.ToString)
        where here != there
        select $"{Library.Name(type)} in {culture}: {there}");

    [Fact]
    public void A_text_that_follows_the_culture_is_seen() =>
        Assert.NotEqual(new Dated().ToString(), Cultures.Under("fr-FR", new Dated().ToString));

    private static bool WritesItself(Type type) =>
        !type.IsAbstract
        && type.GetMethod("ToString", Library.Public, Type.EmptyTypes) is { } written
        && !Library.IsGenerated(written);

    private sealed record Dated
    {
        public override string ToString() => $"{new NodaTime.LocalDate(2017, 4, 14)}";
    }
}
