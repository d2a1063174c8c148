using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;

namespace QaStandards.Tests.Architecture;

/// <summary>Calls a member with samples; through an expression, because reflection cannot pass spans.</summary>
internal static class Call
{
    /// <summary>Returns what the member gives; null when one of its arguments cannot be made.</summary>
    public static object? With(Samples samples, MethodBase member) =>
        Prepare(samples, member, missing: null) is { } call ? call() : null;

    /// <summary>Returns a call that gives null to one parameter and samples to the others; null when one cannot be made.</summary>
    public static Func<object?>? Prepare(Samples samples, MethodBase member, ParameterInfo? missing)
    {
        List<ParameterExpression> variables = [];
        List<Expression> arguments = [];
        foreach (var parameter in member.GetParameters())
        {
            if (Argument(samples, parameter, parameter.Position == missing?.Position, variables) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        Expression call;
        if (member is ConstructorInfo constructor)
        {
            call = Expression.New(constructor, arguments);
        }
        else if (member.IsStatic)
        {
            call = Expression.Call((MethodInfo)member, arguments);
        }
        else if (samples.Of(member.DeclaringType!) is { } instance)
        {
            call = Expression.Call(Expression.Constant(instance, member.DeclaringType!), (MethodInfo)member, arguments);
        }
        else
        {
            return null;
        }

        // A span cannot be boxed; what it holds does not matter here.
        var result = call.Type == typeof(void) || call.Type.IsByRefLike
            ? Expression.Block(call, Expression.Constant(null, typeof(object)))
            : (Expression)Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?>>(Expression.Block(variables, result)).Compile();
    }

    private static Expression? Argument(Samples samples, ParameterInfo parameter, bool missing, List<ParameterExpression> variables)
    {
        var type = parameter.ParameterType;
        if (missing)
        {
            return Expression.Constant(null, type);
        }

        if (parameter.IsOut)
        {
            var variable = Expression.Variable(type.GetElementType()!);
            variables.Add(variable);
            return variable;
        }

        if (samples.For(parameter) is not { } value)
        {
            return null;
        }

        return Expression.Convert(Expression.Constant(value), type.IsByRef ? type.GetElementType()! : type);
    }
}
