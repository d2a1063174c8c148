using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace QaStandards.Tests.Architecture;

public class PurityTests
{
    private static readonly Type[] Changing =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(ConcurrentDictionary<,>),
        typeof(ConcurrentBag<>), typeof(System.Runtime.CompilerServices.ConditionalWeakTable<,>),
    ];

    private static readonly int Fixed = 1;

    private static int counter = Fixed;

    [Fact]
    public void No_static_field_can_change() => Library.Holds(
        from type in Library.Types
        from name in Changeable(type)
        select $"{Library.Name(type)}.{name}");

    [Fact]
    public void A_changing_static_field_is_seen()
    {
        counter++;
        Assert.Equal([nameof(counter)], Changeable(typeof(PurityTests)));
    }

    private static IEnumerable<string> Changeable(Type type) =>
        from field in type.GetFields(Library.Declared)
        where field.IsStatic && !field.IsLiteral
        where !field.IsInitOnly
            || (field.FieldType.IsGenericType && Changing.Contains(field.FieldType.GetGenericTypeDefinition()))
        select field.Name;
}
