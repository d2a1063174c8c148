using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Ardalis.SmartEnum;
using Xunit;

namespace QaStandards.Tests.Architecture;

/// <summary>Every smart enum of the library: its members are all listed, and are found by stable codes.</summary>
public class SmartEnumTests
{
    public static TheoryData<string> Enums { get; } =
        [.. Library.PublicTypes.Where(type => Derives(type, typeof(SmartEnum<,>))).Select(Library.Name)];

    [Fact]
    public void Every_smart_enum_has_text_codes() => Library.Holds(
        from type in Library.Types
        where Derives(type, typeof(SmartEnum<,>)) && type.BaseType!.GetGenericArguments()[1] != typeof(string)
        select $"{Library.Name(type)} has no text codes");

    [Theory]
    [MemberData(nameof(Enums))]
    public void All_lists_every_member_once(string name)
    {
        var type = Type(name);
        var fields = type.GetFields(Library.Public).Where(field => field.FieldType == type).Select(field => field.GetValue(null)!);

        Assert.Equal(fields.ToHashSet(), All(type).ToHashSet());
        Assert.Equal(fields.Count(), All(type).Count);
        Assert.All(fields, Assert.NotNull);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Codes_are_lower_case_words_and_differ(string name)
    {
        var codes = All(Type(name)).Select(Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", code));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_field_is_named_as_its_member(string name) => Assert.All(
        Type(name).GetFields(Library.Public).Where(field => field.FieldType == Type(name)),
        field => Assert.Equal(field.Name, field.GetValue(null)!.GetType().GetProperty("Name")!.GetValue(field.GetValue(null))));

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_code_finds_its_member_and_nothing_else_does(string name)
    {
        var type = Type(name);
        foreach (var member in All(type))
        {
            Assert.Same(member, Parse(type, Code(member)));
            Assert.Equal((true, member), TryParse(type, Code(member)));
            Assert.Equal((false, null), TryParse(type, Code(member).ToUpperInvariant()));
            Assert.Equal((false, null), TryParse(type, Code(member) + " "));
        }

        Assert.Equal((false, null), TryParse(type, null));
        Assert.Equal((false, null), TryParse(type, ""));
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Parse(type, null)).ParamName);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_unknown_code_is_refused_with_the_known_ones(string name)
    {
        var known = string.Join(", ", All(Type(name)).Select(Code));

        var refusal = Assert.Throws<ArgumentException>(() => Parse(Type(name), "no such code"));

        Assert.Equal($"'no such code' is not a {Type(name).Name}. Known: {known}. (Parameter 'code')", refusal.Message);
    }

    private static bool Derives(Type type, Type from) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == from;

    private static Type Type(string name) => Library.PublicTypes.Single(type => Library.Name(type) == name);

    private static List<object> All(Type type) => [.. ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>()];

    private static string Code(object member) => (string)member.GetType().GetProperty("Value")!.GetValue(member)!;

    private static object? Parse(Type type, string? code) => type.GetMethod("Parse", [typeof(string)])!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [code], null);

    private static (bool Found, object? Member) TryParse(Type type, string? code)
    {
        object?[] arguments = [code, null];
        var found = (bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, arguments)!;
        return (found, arguments[1]);
    }
}
