using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Ardalis.SmartEnum;
using NodaTime;

namespace QaStandards.Tests.Architecture;

/// <summary>
/// Makes some value of a type, so that a member can be called: a known sample, or whatever a constructor, factory or static
/// property of the library gives when it is called with samples.
/// </summary>
internal sealed class Samples
{
    private const int Deepest = 6;

    /// <summary>Texts by the name of the parameter that wants them; any other text is "x".</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["cohortDigest"] = new('a', 64),
        ["digest"] = new('a', 64),
        ["thrown"] = new('1', 20),
        ["committed"] = new('1', 20),
        ["named"] = new('1', 8),
    };

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

    private object? Collected(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type) && type.GetMethod("Invoke") is { } invoke)
        {
            var result = invoke.ReturnType == typeof(void) ? Expression.Empty()
                : Of(invoke.ReturnType) is { } returned ? Expression.Constant(returned, invoke.ReturnType)
                : (Expression)Expression.Default(invoke.ReturnType);
            return Expression.Lambda(type, result, invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)))
                .Compile();
        }

        if (type.IsArray)
        {
            return ArrayOf(type.GetElementType()!);
        }

        if (!type.IsGenericType)
        {
            return null;
        }

        var (shape, arguments) = (type.GetGenericTypeDefinition(), type.GetGenericArguments());
        return shape == typeof(ValueList<>) && ArrayOf(arguments[0]) is { } items
                ? typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(arguments[0]).Invoke(null, [items])
            : shape == typeof(IReadOnlyDictionary<,>)
                ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))
            : shape == typeof(ReadOnlySpan<>)
                ? ArrayOf(arguments[0], Second(arguments[0]))
            : type.IsInterface && arguments.Length == 1 && type.IsAssignableFrom(arguments[0].MakeArrayType())
                ? ArrayOf(arguments[0])
            : type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && arguments.Select(Of).ToArray() is var parts && !parts.Contains(null)
                ? Activator.CreateInstance(type, parts)
            : null;
    }

    private Array? ArrayOf(Type item, object? second = null)
    {
        if (Of(item) is not { } first)
        {
            return null;
        }

        var items = Array.CreateInstance(item, second is null ? 1 : 2);
        items.SetValue(first, 0);
        if (second is not null)
        {
            items.SetValue(second, 1);
        }

        return items;
    }

    /// <summary>Returns the second item of arguments given one by one, of which some members want two; ids must differ.</summary>
    private object? Second(Type item) => item == typeof(string) ? "y"
        : item == typeof(ValueTuple<string, string>) ? ("y", "y")
        : item.IsPrimitive ? null
        : Of(item);

    private object? Produced(Type type)
    {
        if (type.Assembly != Library.Assembly)
        {
            return null;
        }

        foreach (var producer in Producers(type))
        {
            try
            {
                if (Call.With(this, producer) is { } value)
                {
                    return value;
                }
            }
            catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidOperationException)
            {
                // The samples do not please this one.
            }
        }

        return null;
    }

    /// <summary>Returns what may give a value of a type, the plainest first.</summary>
    private static IEnumerable<MethodBase> Producers(Type type)
    {
        var all = Library.PublicTypes.Select(Own(type)).ToList();
        var methods = all.SelectMany(owner => owner.GetMethods(Library.Public))
            .Select(method => Close(method) ?? method)
            .Where(method => !method.Name.StartsWith('<')).ToList();
        return methods.Where(method => method.IsStatic && method.GetParameters().Length == 0 && Gives(method, type))
            .Concat<MethodBase>(type.GetConstructors())
            .Concat(all.Where(owner => owner != type && type.IsAssignableFrom(owner)).SelectMany(owner => owner.GetConstructors()))
            .Concat(methods.Where(method => method.IsStatic && method.GetParameters().Length > 0 && Gives(method, type)))
            .Concat(methods.Where(method => !method.IsStatic && method.DeclaringType != type && Gives(method, type)));
    }

    /// <summary>Closes an open type as the wanted type is closed, when they have the same number of parameters.</summary>
    private static Func<Type, Type> Own(Type wanted) => type =>
    {
        if (!type.IsGenericTypeDefinition)
        {
            return type;
        }

        try
        {
            return wanted.IsGenericType && wanted.GetGenericArguments().Length == type.GetGenericArguments().Length
                ? type.MakeGenericType(wanted.GetGenericArguments())
                : Close(type) ?? type;
        }
        catch (ArgumentException)
        {
            return type;
        }
    };

    private static bool Gives(MethodInfo method, Type type) =>
        !method.IsGenericMethodDefinition && !method.ContainsGenericParameters && type.IsAssignableFrom(method.ReturnType);
}
