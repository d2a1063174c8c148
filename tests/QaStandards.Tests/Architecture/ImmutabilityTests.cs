using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Ardalis.SmartEnum;
using Xunit;

namespace QaStandards.Tests.Architecture;

public class ImmutabilityTests
{
    /// <summary>Collections that somebody else could change, or that have no equality of values.</summary>
    private static readonly Type[] Loose =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(SortedDictionary<,>), typeof(Queue<>),
        typeof(Stack<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(Memory<>), typeof(Span<>),
    ];

    [Fact]
    public void Types_are_sealed_static_or_closed() => Library.Holds(
        from type in Library.Types
        where type.IsClass && !type.IsSealed && !IsClosed(type)
        select $"{Library.Name(type)} can be derived from");

    [Fact]
    public void Fields_of_public_types_are_set_once() => Library.Holds(
        from type in Library.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(Library.Declared)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{Library.Name(type)}.{field.Name} is not readonly");

    [Fact]
    public void Only_members_of_smart_enums_and_constants_are_public_fields() => Library.Holds(
        from type in Library.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(Library.Public)
        where !field.IsLiteral && !(field.IsStatic && field.FieldType == type && IsSmartEnum(type))
        select $"{Library.Name(type)}.{field.Name} is a public field");

    [Fact]
    public void Public_setters_are_the_facts_of_plain_records() => Library.Holds(
        from type in Library.PublicTypes
        from property in type.GetProperties(Library.Public)
        where property.SetMethod is { IsPublic: true } && !IsPlainFact(type, property)
        select $"{Library.Name(type)}.{property.Name} can be set");

    [Fact]
    public void A_record_whose_constructor_is_private_has_nothing_to_set() => Library.Holds(
        from type in Library.PublicTypes
        where Library.IsRecord(type) && type.GetConstructors().Length == 0
        from property in type.GetProperties(Library.Public)
        where property.SetMethod is { IsPublic: true }
        select $"{Library.Name(type)}.{property.Name} would let 'with' go round the factory");

    [Fact]
    public void No_array_or_loose_collection_is_handed_out() => Library.Holds(
        from type in Library.PublicTypes
        where !typeof(Delegate).IsAssignableFrom(type)
        from shown in Shown(type)
        where IsLoose(shown.Type)
        select $"{Library.Name(type)}.{shown.Name} hands out {shown.Type}");

    [Fact]
    public void Lists_in_records_are_value_lists() => Library.Holds(
        from type in Library.PublicTypes
        where Library.IsRecord(type)
        from property in type.GetProperties(Library.Public)
        where property.GetMethod is { IsPublic: true, IsStatic: false } && IsSequence(property.PropertyType)
        select $"{Library.Name(type)}.{property.Name} has no equality of values: use ValueList");

    [Fact]
    public void The_rules_see_what_they_look_for()
    {
        Assert.True(IsLoose(typeof(int[])));
        Assert.True(IsLoose(typeof(ValueList<List<int>>)));
        Assert.False(IsLoose(typeof(ValueList<int>)));
        Assert.True(IsSequence(typeof(IReadOnlyList<int>)));
        Assert.False(IsSequence(typeof(ValueList<int>)));
        Assert.False(IsSequence(typeof(string)));
        Assert.False(IsPlainFact(typeof(Settable), typeof(Settable).GetProperty(nameof(Settable.Loose))!));
        Assert.True(IsPlainFact(typeof(Settable), typeof(Settable).GetProperty(nameof(Settable.Unsaid))!));
        Assert.True(IsPlainFact(typeof(Settable), typeof(Settable).GetProperty(nameof(Settable.Said))!));
        Assert.True(IsPlainFact(typeof(Measure.Nothing), typeof(Measure.Nothing).GetProperty("Of")!));
    }

    private static bool IsClosed(Type type) => type.IsAbstract
        && type.GetConstructors(Library.Declared).All(constructor => constructor.IsStatic || constructor.IsPrivate
            || (Library.IsRecord(type) && constructor.IsFamily && constructor.GetParameters().Length == 1)
            || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    private static bool IsSmartEnum(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>);

    /// <summary>
    /// A fact may be set while the record is made: it is positional, required, nullable (a fact nobody has told), or has a
    /// default in a record that is nothing but facts, which anybody can make without arguments.
    /// </summary>
    private static bool IsPlainFact(Type type, PropertyInfo property) =>
        Library.IsRecord(type)
        && property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        && (Library.IsPositional(type)
            || type.GetConstructor(Type.EmptyTypes) is not null
            || property.IsDefined(typeof(RequiredMemberAttribute))
            || Nullable.GetUnderlyingType(property.PropertyType) is not null
            || new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);

    private static IEnumerable<(string Name, Type Type)> Shown(Type type) =>
        type.GetFields(Library.Public).Select(field => (field.Name, field.FieldType))
            .Concat(type.GetProperties(Library.Public).Select(property => (property.Name, property.PropertyType)))
            .Concat(type.GetMethods(Library.Public).Where(method => !method.IsSpecialName).Select(method => (method.Name, method.ReturnType)));

    private static bool IsLoose(Type type) => type.IsArray
        || (type.IsGenericType && (Loose.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(IsLoose)));

    private static bool IsSequence(Type type) => type.IsInterface && type.IsGenericType
        && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    private sealed record Settable
    {
        public int Loose { get; set; }

        public int Unsaid { get; init; }

        public required int Said { get; init; }
    }
}
