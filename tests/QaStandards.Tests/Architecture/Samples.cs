using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Ardalis.SmartEnum;
using NodaTime;

namespace QaStandards.Tests.Architecture;

/// <summary>
/// Makes some value of a type, so that a member can be called: a known sample, or whatever a constructor, factory or static
/// property of the library gives when it is called with samples.
/// </summary>
internal sealed partial class Samples
{
    private const int Deepest = 12;

    /// <summary>Texts by the name of the parameter that wants them; any other text is "x".</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["cohortDigest"] = new('a', 64),
        ["digest"] = new('a', 64),
        ["thrown"] = new('1', 20),
        ["committed"] = new('1', 20),
        ["named"] = new('1', 8),
    };

    /// <summary>Functions that return null when all is well.</summary>
    private static readonly string[] Quiet = ["problem"];

    /// <summary>Values that no search would guess.</summary>
    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(LocalDate)] = new LocalDate(2017, 11, 1),
        [typeof(DateInterval)] = new DateInterval(new(2017, 11, 1), new(2017, 11, 30)),
        [typeof(YearMonth)] = new YearMonth(2017, 11),
        [typeof(IsoDayOfWeek)] = IsoDayOfWeek.Monday,
        [typeof(Period)] = Period.FromDays(1),
        [typeof(object)] = "x",
        [typeof(IFormatProvider)] = System.Globalization.CultureInfo.InvariantCulture,
    };

    /// <summary>What a type parameter is closed over: the first that its constraints allow.</summary>
    private static readonly Type[] Closers = [typeof(string), typeof(int), typeof(Verdict), typeof(IsoDayOfWeek)];

    private readonly Dictionary<Type, object?> made = [];
    private readonly HashSet<Type> underWay = [];

    /// <summary>Closes a generic type or method; itself when it is not generic, null when no sample fits its constraints.</summary>
    public static Type? Close(Type type) => !type.ContainsGenericParameters ? type : Close(type.GetGenericArguments().Length, type.MakeGenericType);

    public static MethodInfo? Close(MethodInfo method) =>
        !method.IsGenericMethodDefinition ? method : Close(method.GetGenericArguments().Length, method.MakeGenericMethod);

    /// <summary>Returns a value for a parameter, or null when none can be made.</summary>
    public object? For(ParameterInfo parameter)
    {
        if (Quiet.Contains(parameter.Name))
        {
            return Function(parameter.ParameterType, _ => null);
        }

        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return type == typeof(string) ? Texts.GetValueOrDefault(parameter.Name ?? "", "x") : Of(type);
    }

    /// <summary>Returns a value of a type, or null when none can be made.</summary>
    public object? Of(Type type)
    {
        if (made.TryGetValue(type, out var known))
        {
            return known;
        }

        if (underWay.Count >= Deepest || !underWay.Add(type))
        {
            return null;
        }

        var value = Simple(type) ?? Collected(type) ?? Produced(type);
        underWay.Remove(type);
        if (value is not null || underWay.Count == 0)
        {
            made[type] = value;
        }

        return value;
    }

    private static T? Close<T>(int count, Func<Type[], T> make)
        where T : class
    {
        foreach (var choice in Choices(count))
        {
            try
            {
                return make(choice);
            }
            catch (ArgumentException)
            {
                // The constraints want another sample.
            }
        }

        return null;
    }

    private static IEnumerable<Type[]> Choices(int count) => count == 0
        ? [[]]
        : Closers.SelectMany(closer => Choices(count - 1).Select(rest => (Type[])[closer, .. rest]));

    private static object? Simple(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Simple(inner)
        : type == typeof(string) ? "x"
        : Values.TryGetValue(type, out var value) ? value
        : type.IsEnum ? Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(member => Enum.ToObject(type, member)).First()
        : type.IsPrimitive ? Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)
        : type == typeof(decimal) ? 1m
        : type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>)
            ? type.GetFields(Library.Public).First(field => field.FieldType == type).GetValue(null)
        : null;
}
